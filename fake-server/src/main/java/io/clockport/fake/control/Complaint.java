package io.clockport.fake.control;

/**
 * One thing that is wrong with a request.
 *
 * @param path where in the body, as a JSON path: {@code $.times}
 * @param problem what was expected there and what stands there instead
 */
public record Complaint(String path, String problem) {

    @Override
    public String toString() {
        return path + " " + problem;
    }
}
