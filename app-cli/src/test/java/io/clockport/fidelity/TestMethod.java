package io.clockport.fidelity;

import java.nio.file.Path;
import java.util.List;

/** A test as it is written: where it stands, what it claims about the service, and whether it claims nothing on purpose. */
record TestMethod(Path file, String type, String name, List<Claim> claims, boolean isOwnPromise) {

    String fullName() {
        return type + "." + name;
    }
}
