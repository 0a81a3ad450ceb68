package io.clockport.http.breakage;

import io.clockport.usecase.breakage.Somebody;

/** Stands on what stands on it. */
public record RunsAUseCase(Somebody useCase) {}
