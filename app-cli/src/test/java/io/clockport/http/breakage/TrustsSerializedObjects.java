package io.clockport.http.breakage;

import java.io.IOException;
import java.io.InputStream;
import java.io.ObjectInputStream;

/** Runs what it is sent. */
public final class TrustsSerializedObjects {

    Object read(InputStream body) throws IOException, ClassNotFoundException {
        try (var objects = new ObjectInputStream(body)) {
            return objects.readObject();
        }
    }
}
