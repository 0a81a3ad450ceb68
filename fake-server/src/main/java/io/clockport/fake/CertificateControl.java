package io.clockport.fake;

import java.util.function.Supplier;
import java.util.stream.Stream;

/** The handle that hands out the certificate, for clients that are to trust it. It is made when it is first wanted. */
final class CertificateControl {

    private final Supplier<SelfSigned> certificate;

    CertificateControl(Supplier<SelfSigned> certificate) {
        this.certificate = certificate;
    }

    Stream<ControlRoute> routes() {
        return Stream.of(ControlRoute.of(
                        "GET",
                        "/certificate",
                        call -> Answer.text(
                                200, "application/x-pem-file", certificate.get().pem()))
                .slowly());
    }
}
