package org.residencytracker.curriculum.sheet;

import io.quarkus.test.junit.QuarkusTest;

/** The flow on the engine of a single process, as the product comes. */
@QuarkusTest
class CurriculumFlowTest extends CurriculumFlow {}
