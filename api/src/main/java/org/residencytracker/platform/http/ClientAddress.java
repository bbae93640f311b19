package org.residencytracker.platform.http;

import io.netty.util.NetUtil;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * Who a request comes from, as far as an address can tell: one IPv4 address, or the /64 that an IPv6 host can move about in.
 *
 * @param value canonical text, such as {@code 192.0.2.7} or {@code 2001:db8:0:1::/64}; a key, never shown or logged
 */
public record ClientAddress(String value) {
    private static final int IPV6_BYTES = 16;
    private static final int MAPPED_PREFIX = 12;

    /**
     * The address that the outermost trusted proxy saw. Every proxy appends what it saw on its right, so only the right end
     * of {@code X-Forwarded-For} is told by somebody we trust.
     *
     * @param peer address of the connection itself
     * @param forwardedFor the header's lines in their order
     */
    public static ClientAddress of(String peer, List<String> forwardedFor, int trustedProxies) {
        List<String> hops = Stream.concat(
                        forwardedFor.stream().flatMap(line -> Arrays.stream(line.split(",", -1))), Stream.of(peer))
                .map(String::strip)
                .toList();
        for (int hop = Math.max(0, hops.size() - 1 - trustedProxies); hop < hops.size(); hop++) {
            byte[] address = parse(hops.get(hop));
            if (address.length > 0) {
                return new ClientAddress(text(address));
            }
        }
        return new ClientAddress("unknown");
    }

    /** Reads literals only: a look-up of names would let callers make us ask DNS. */
    private static byte[] parse(String hop) {
        byte[] address = NetUtil.createByteArrayFromIpAddressString(withoutPort(hop));
        if (address == null) {
            return new byte[0];
        }
        return isMapped(address) ? Arrays.copyOfRange(address, MAPPED_PREFIX, IPV6_BYTES) : address;
    }

    private static String withoutPort(String hop) {
        if (hop.startsWith("[")) {
            int end = hop.indexOf(']');
            return end < 0 ? hop : hop.substring(1, end);
        }
        int colon = hop.indexOf(':');
        return colon > 0 && colon == hop.lastIndexOf(':') ? hop.substring(0, colon) : hop;
    }

    /** {@code ::ffff:192.0.2.7} is 192.0.2.7 (RFC 4291, section 2.5.5.2). */
    private static boolean isMapped(byte[] address) {
        byte[] prefix = {0, 0, 0, 0, 0, 0, 0, 0, 0, 0, (byte) 0xff, (byte) 0xff};
        return address.length == IPV6_BYTES && Arrays.equals(Arrays.copyOf(address, MAPPED_PREFIX), prefix);
    }

    private static String text(byte[] address) {
        if (address.length < IPV6_BYTES) {
            return NetUtil.bytesToIpAddress(address);
        }
        byte[] network = Arrays.copyOf(Arrays.copyOf(address, IPV6_BYTES / 2), IPV6_BYTES);
        return NetUtil.bytesToIpAddress(network) + "/64";
    }
}
