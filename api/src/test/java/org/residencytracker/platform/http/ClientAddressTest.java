package org.residencytracker.platform.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ClientAddressTest {
    @Test
    void without_trusted_proxies_only_the_connection_counts() {
        assertThat(address("192.0.2.9", 0, "198.51.100.1")).isEqualTo("192.0.2.9");
    }

    @Test
    void what_the_caller_wrote_on_the_left_is_not_believed() {
        assertThat(address("10.0.0.1", 1, "203.0.113.66, 198.51.100.1")).isEqualTo("198.51.100.1");
        assertThat(address("10.0.0.1", 2, "203.0.113.66, 198.51.100.1, 10.0.0.2"))
                .isEqualTo("198.51.100.1");
    }

    @Test
    void several_lines_of_the_header_are_one_list() {
        assertThat(address("10.0.0.1", 2, "203.0.113.66", "198.51.100.1", "10.0.0.2"))
                .isEqualTo("198.51.100.1");
    }

    @Test
    void a_request_that_passed_fewer_proxies_counts_for_the_farthest_known() {
        assertThat(address("10.0.0.1", 3, "198.51.100.1")).isEqualTo("198.51.100.1");
        assertThat(address("10.0.0.1", 1)).isEqualTo("10.0.0.1");
    }

    @ParameterizedTest
    @CsvSource({
        "198.51.100.1,198.51.100.1",
        "198.51.100.1:4711,198.51.100.1",
        "::ffff:198.51.100.1,198.51.100.1",
        "::FFFF:c633:6401,198.51.100.1",
        "[::ffff:198.51.100.1]:4711,198.51.100.1",
        "2001:db8:1:2:3:4:5:6,2001:db8:1:2::/64",
        "2001:DB8:0001:0002::,2001:db8:1:2::/64",
        "[2001:db8:1:2::7]:443,2001:db8:1:2::/64",
        "fe80::1%eth0,fe80::/64"
    })
    void every_form_of_an_address_is_one_key(String written, String key) {
        assertThat(address("10.0.0.1", 1, written)).isEqualTo(key);
    }

    @ParameterizedTest
    @CsvSource({"unknown", "localhost", "''", "999.1.1.1", "1.2.3", "_hidden", "[::1", "1:2", "<script>"})
    void garbage_counts_for_the_proxy_that_sent_it(String written) {
        assertThat(address("10.0.0.1", 1, written)).isEqualTo("10.0.0.1");
    }

    @Test
    void a_connection_without_an_address_still_has_a_key() {
        assertThat(address("", 0)).isEqualTo("unknown");
    }

    private static String address(String peer, int trustedProxies, String... forwardedFor) {
        return ClientAddress.of(peer, List.of(forwardedFor), trustedProxies).value();
    }
}
