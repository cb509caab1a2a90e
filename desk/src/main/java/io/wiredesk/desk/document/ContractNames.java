package io.wiredesk.desk.document;

import io.wiredesk.ledger.TimeExpression;
import java.util.Locale;
import tools.jackson.core.Version;
import tools.jackson.databind.cfg.MapperConfig;
import tools.jackson.databind.introspect.AnnotatedClass;
import tools.jackson.databind.introspect.JacksonAnnotationIntrospector;

/// Writes constants as the contract spells them: `LIST_ITEM` as `list-item`; TIMEX3 types keep their capitals.
final class ContractNames extends JacksonAnnotationIntrospector {
    private static final long serialVersionUID = 1;

    @Override
    public Version version() {
        return Version.unknownVersion();
    }

    @Override
    public String[] findEnumValues(MapperConfig<?> config, AnnotatedClass type, Enum<?>[] constants, String[] names) {
        for (int i = 0; i < constants.length; i++) {
            names[i] = constants[i] instanceof TimeExpression.Type
                    ? constants[i].name()
                    : constants[i].name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
        return names;
    }
}
