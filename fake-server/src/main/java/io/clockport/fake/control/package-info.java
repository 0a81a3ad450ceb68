/**
 * What people ask of the control plane, read strictly, and what it keeps beside the simulation: faults, limits of the rate,
 * and the terms on which somebody may come in. Knows neither HTTP nor what is served. No part of the module's API.
 */
@NullMarked
package io.clockport.fake.control;

import org.jspecify.annotations.NullMarked;
