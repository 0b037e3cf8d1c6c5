package dev.kanmon.server;

import java.net.InetAddress;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where the server listens ({@code kanmon.server.*}).
 *
 * @param address address to listen on; the loopback address unless told otherwise, so that nothing is open by accident
 * @param port TCP port; 0 takes any free one
 */
@ConfigurationProperties("kanmon.server")
record ServerSettings(
        @DefaultValue("127.0.0.1") InetAddress address,
        @DefaultValue("8080") int port) {}
