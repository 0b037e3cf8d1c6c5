package dev.kanmon.server.answer;

import dev.kanmon.clearance.port.Ports;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Answers are pure and serve the offline commands too; here they are made for the server. */
@Configuration(proxyBeanMethods = false)
class AnswersSetup {
    @Bean
    Answers answers() {
        return new Answers(Ports.shipped());
    }
}
