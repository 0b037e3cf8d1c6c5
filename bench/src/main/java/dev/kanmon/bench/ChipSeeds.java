package dev.kanmon.bench;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;

/** Files of a made-up chip, signed by a made-up State, with which a search of their readers begins. Each character is one byte. */
final class ChipSeeds {
    static final List<String> SECURITY_OBJECTS = List.of(
            bytes("d4IDdjCCA3IGCSqGSIb3DQEHAqCCA2MwggNfAgEDMQ0wCwYJYIZIAWUDBAIBMIGYBgZngQgBAQGggY0EgYowgYcCAQAwCwYJ"
                    + "YIZIAWUDBAIBMHUwJQIBAQQgQyvAfRxjd5P0134LdWhl967DdW+Y1uxut2fto3GQRlEwJQIBAgQgdbZ00rP8w9MZo3WYDV6L"
                    + "SL0KrcaPTMTRIx3WkffrLgowJQIBDwQgz6eFrJc77DIbaQg31dubj6ZD3OfXLuhxdBmUBJCMYnigggGEMIIBgDCCASagAwIB"
                    + "AgICAQEwCgYIKoZIzj0EAwIwITELMAkGA1UEBhMCVVQxEjAQBgNVBAMMCUF1dGhvcml0eTAeFw0yNDAxMDEwMDAwMDBaFw0z"
                    + "NDAxMDEwMDAwMDBaMB0xCzAJBgNVBAYTAlVUMQ4wDAYDVQQDDAVDaGlwczBZMBMGByqGSM49AgEGCCqGSM49AwEHA0IABFQA"
                    + "MKXt2aHd0R8f7J1UOmmeLQRKzKKgMrE6q593nti6LIRUlCU/ifGT9HEbfBWiR1fAdt5Oqyr8o6TtutKFQ/6jUjBQMB0GA1Ud"
                    + "DgQWBBQ8D9Rs6Rel6q/wOfHNVz3uQjOVPTAfBgNVHSMEGDAWgBS37H2WV4MqR6jx3mnPRV+d+AxY2TAOBgNVHQ8BAf8EBAMC"
                    + "B4AwCgYIKoZIzj0EAwIDSAAwRQIhAK8sGp0qGEz4UXVZ+2TWqrmOlDkOeXWkKlCwooqzHf4yAiA7GeKIISiLAHZrVYP3MY1r"
                    + "kqyGpYTfv1QGv/86ircnXjGCASYwggEiAgEBMCcwITELMAkGA1UEBhMCVVQxEjAQBgNVBAMMCUF1dGhvcml0eQICAQEwCwYJ"
                    + "YIZIAWUDBAIBoIGQMBUGCSqGSIb3DQEJAzEIBgZngQgBAQEwHAYJKoZIhvcNAQkFMQ8XDTI2MTEyNjE1MjA1OFowKAYJKoZI"
                    + "hvcNAQk0MRswGTALBglghkgBZQMEAgGhCgYIKoZIzj0EAwIwLwYJKoZIhvcNAQkEMSIEIGGUggz/wU4duTmLUf5N/EtCx1Vy"
                    + "39pY+wYhZBXPplPPMAoGCCqGSM49BAMCBEgwRgIhAPkReKworXyW2lxc7p6YU5MdBrF6JhLKyiVQ7Byqnzy8AiEAovhAAld+"
                    + "w8/chcIFZ+knoEUyM7ZOK43DL3HqJ/YQoG8="));

    static final List<String> CREDENTIALS = List.of(
            bytes("MIID8QIBATCCA+qAggN6d4IDdjCCA3IGCSqGSIb3DQEHAqCCA2MwggNfAgEDMQ0wCwYJYIZIAWUDBAIBMIGYBgZngQgBAQGg"
                    + "gY0EgYowgYcCAQAwCwYJYIZIAWUDBAIBMHUwJQIBAQQgQyvAfRxjd5P0134LdWhl967DdW+Y1uxut2fto3GQRlEwJQIBAgQg"
                    + "dbZ00rP8w9MZo3WYDV6LSL0KrcaPTMTRIx3WkffrLgowJQIBDwQgz6eFrJc77DIbaQg31dubj6ZD3OfXLuhxdBmUBJCMYnig"
                    + "ggGEMIIBgDCCASagAwIBAgICAQEwCgYIKoZIzj0EAwIwITELMAkGA1UEBhMCVVQxEjAQBgNVBAMMCUF1dGhvcml0eTAeFw0y"
                    + "NDAxMDEwMDAwMDBaFw0zNDAxMDEwMDAwMDBaMB0xCzAJBgNVBAYTAlVUMQ4wDAYDVQQDDAVDaGlwczBZMBMGByqGSM49AgEG"
                    + "CCqGSM49AwEHA0IABFQAMKXt2aHd0R8f7J1UOmmeLQRKzKKgMrE6q593nti6LIRUlCU/ifGT9HEbfBWiR1fAdt5Oqyr8o6Tt"
                    + "utKFQ/6jUjBQMB0GA1UdDgQWBBQ8D9Rs6Rel6q/wOfHNVz3uQjOVPTAfBgNVHSMEGDAWgBS37H2WV4MqR6jx3mnPRV+d+AxY"
                    + "2TAOBgNVHQ8BAf8EBAMCB4AwCgYIKoZIzj0EAwIDSAAwRQIhAK8sGp0qGEz4UXVZ+2TWqrmOlDkOeXWkKlCwooqzHf4yAiA7"
                    + "GeKIISiLAHZrVYP3MY1rkqyGpYTfv1QGv/86ircnXjGCASYwggEiAgEBMCcwITELMAkGA1UEBhMCVVQxEjAQBgNVBAMMCUF1"
                    + "dGhvcml0eQICAQEwCwYJYIZIAWUDBAIBoIGQMBUGCSqGSIb3DQEJAzEIBgZngQgBAQEwHAYJKoZIhvcNAQkFMQ8XDTI2MTEy"
                    + "NjE1MjA1OFowKAYJKoZIhvcNAQk0MRswGTALBglghkgBZQMEAgGhCgYIKoZIzj0EAwIwLwYJKoZIhvcNAQkEMSIEIGGUggz/"
                    + "wU4duTmLUf5N/EtCx1Vy39pY+wYhZBXPplPPMAoGCCqGSM49BAMCBEgwRgIhAPkFOdSSfqtJ/NUDovDyEramfXNG52Rll7ow"
                    + "FvpxvcU5AiEA4aPi5WB8B/BqGOidnKIebKzezNZXS6W/L5M5+EKhkSuBXWFbXx9YUDxVVE9FUklLU1NPTjw8QU5OQTxNQVJJ"
                    + "QTw8PDw8PDw8PDw8PDw8PDw8PDxMODk4OTAyQzM2VVRPNzQwODEyMkYxMjA0MTU5WkUxODQyMjZCPDw8PDwxMIIFdQMBAgOP"
                    + "BG8CBQA="));

    static final List<String> REVOCATION_LISTS = List.of(
            bytes("MIHNMHUCAQEwCgYIKoZIzj0EAwIwITELMAkGA1UEBhMCVVQxEjAQBgNVBAMMCUF1dGhvcml0eRcNMjQwMTAxMDAwMDAwWhcN"
                    + "MzQwMTAxMDAwMDAwWqAjMCEwHwYDVR0jBBgwFoAUt+x9lleDKkeo8d5pz0VfnfgMWNkwCgYIKoZIzj0EAwIDSAAwRQIgGUka"
                    + "uXHToTx0dFHeKIj/nwW4+ZziDT/5jbg2SshVm8ECIQCNjYSOqkE/gwqhGMh6qlTyurKbyqR3T7Qe6tJHbmPV+A=="));

    private ChipSeeds() {}

    private static String bytes(String base64) {
        return new String(Base64.getDecoder().decode(base64), StandardCharsets.ISO_8859_1);
    }
}
