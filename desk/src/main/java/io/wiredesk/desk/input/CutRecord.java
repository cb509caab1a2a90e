package io.wiredesk.desk.input;

import java.util.Optional;

/// One record of a web archive, cut out of it.
///
/// @param number its number in the archive, from 1
/// @param bytes its head and block; empty when it could not be cut out
/// @param blockAt where the block begins
/// @param fault why it cannot be read, if so
record CutRecord(int number, byte[] bytes, int blockAt, Optional<InputFault> fault) {
    static CutRecord broken(int number, InputFault fault) {
        return new CutRecord(number, new byte[0], 0, Optional.of(fault));
    }
}
