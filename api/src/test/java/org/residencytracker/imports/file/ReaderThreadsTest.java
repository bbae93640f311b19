package org.residencytracker.imports.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.jboss.logmanager.ExtLogRecord;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ReaderThreadsTest {
    private final List<String> lines = new ArrayList<>();
    private final Logger logger = Logger.getLogger(ReaderThreads.class.getName());
    private final Handler handler = new Handler() {
        @Override
        public void publish(LogRecord line) {
            lines.add(ExtLogRecord.wrap(line).getFormattedMessage());
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    };

    @BeforeEach
    void listen() {
        logger.addHandler(handler);
    }

    @AfterEach
    void stopListening() {
        logger.removeHandler(handler);
    }

    @Test
    void what_no_parser_should_throw_is_noted_once_without_the_text_of_cells() {
        assertThatThrownBy(() -> new ReaderThreads().call(() -> {
                    throw new IllegalStateException("unexpected cell: Dr. Levi");
                }))
                .isInstanceOf(UnreadableFileException.class);

        assertThat(lines)
                .singleElement()
                .asString()
                .contains("outcome=file-damaged", "java.lang.IllegalStateException", "ReaderThreadsTest")
                .doesNotContain("Levi");
    }

    @Test
    void a_refusal_of_a_file_is_no_news() {
        assertThatThrownBy(() -> new ReaderThreads().call(() -> {
                    throw UnreadableFileException.empty();
                }))
                .isInstanceOf(UnreadableFileException.class);

        assertThat(lines).isEmpty();
    }
}
