package io.clockport.id;

import java.util.regex.Pattern;

final class Shape {

    static final Pattern FIT = Pattern.compile("[A-Za-z0-9_-]+");

    private Shape() {}
}
