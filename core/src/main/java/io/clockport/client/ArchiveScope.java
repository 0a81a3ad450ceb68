package io.clockport.client;

/** How far archiving a client reaches. */
public enum ArchiveScope {
    CLIENT_ONLY,
    WITH_PROJECTS,
    WITH_PROJECTS_AND_TASKS
}
