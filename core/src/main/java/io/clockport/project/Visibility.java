package io.clockport.project;

/** Who sees a project: everybody in the workspace, or its members only. */
public enum Visibility {
    PUBLIC,
    PRIVATE
}
