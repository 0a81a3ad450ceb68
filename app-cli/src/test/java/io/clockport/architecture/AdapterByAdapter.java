package io.clockport.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import java.util.stream.Stream;

/** The two adapters and the server are slices; everything else is none. */
final class AdapterByAdapter implements SliceAssignment {

    @Override
    public SliceIdentifier getIdentifierOf(JavaClass type) {
        return Stream.of("http", "inmemory", "fake")
                .filter(part -> (type.getPackageName() + ".").startsWith(Place.ROOT + "." + part + "."))
                .findFirst()
                .map(SliceIdentifier::of)
                .orElseGet(SliceIdentifier::ignore);
    }

    @Override
    public String getDescription() {
        return "adapters";
    }
}
