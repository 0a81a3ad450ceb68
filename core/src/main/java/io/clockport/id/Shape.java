package io.clockport.id;

/** What an id may consist of. A loop and no pattern: ids are most of what a page of entries is made of. */
final class Shape {

    private Shape() {}

    static boolean fits(String text) {
        for (int i = 0; i < text.length(); i++) {
            char unit = text.charAt(i);
            boolean letter = (unit >= 'a' && unit <= 'z') || (unit >= 'A' && unit <= 'Z');
            if (!letter && (unit < '0' || unit > '9') && unit != '_' && unit != '-') {
                return false;
            }
        }
        return !text.isEmpty();
    }
}
