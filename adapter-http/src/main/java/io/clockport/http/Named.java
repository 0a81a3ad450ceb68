package io.clockport.http;

/** Listings of what has a certain name. The service finds a part of it in any case of letters; the rest is the caller's. */
final class Named {

    private Named() {}

    static Route route(Route listing, String name) {
        return listing.with("name", name).with("page-size", Listing.MOST);
    }
}
