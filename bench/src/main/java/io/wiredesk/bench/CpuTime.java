package io.wiredesk.bench;

import java.lang.management.ManagementFactory;

/// The CPU time of this process, garbage collection included. On a machine that does other work too it varies far less
/// than the time on the wall.
final class CpuTime {
    private static final double NANOS_IN_MILLI = 1e6;

    private CpuTime() {}

    /// Milliseconds so far.
    static double millis() {
        return ManagementFactory.getPlatformMXBean(com.sun.management.OperatingSystemMXBean.class)
                        .getProcessCpuTime()
                / NANOS_IN_MILLI;
    }
}
