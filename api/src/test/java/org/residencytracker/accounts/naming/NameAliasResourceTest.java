package org.residencytracker.accounts.naming;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.residencytracker.testsupport.ProblemAssertions.assertProblem;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.residencytracker.accounts.AccountDirectory;
import org.residencytracker.accounts.NameMatch;
import org.residencytracker.testsupport.Cast;

@QuarkusTest
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class NameAliasResourceTest {
    private static final String ALIASES = "/api/v1/name-aliases";

    @Inject
    AccountDirectory directory;

    @Test
    void an_alias_is_remembered_and_forgotten() {
        Response added = add("שלו הגדולה", Cast.RINA);

        added.then().statusCode(201).body("accountId", equalTo(Cast.RINA.id()));
        assertThat(directory.nameMatcher().match(" שלו  הגדולה ")).isInstanceOf(NameMatch.Found.class);
        Cast.ADI
                .asks()
                .delete(ALIASES + "/" + added.jsonPath().getString("id"))
                .then()
                .statusCode(204);
        assertThat(directory.nameMatcher().match("שלו הגדולה")).isInstanceOf(NameMatch.Unknown.class);
        Cast.ADI.asks().get(ALIASES).then().body("items.name", not(hasItem("שלו הגדולה")));
    }

    @Test
    void a_name_means_whom_it_was_given_last() {
        add("The Doctor", Cast.RINA);

        add("the  doctor", Cast.TAL).then().statusCode(201);

        Cast.ADI
                .asks()
                .get(ALIASES)
                .then()
                .body("items.findAll { it.accountId == '%s' }.name".formatted(Cast.TAL.id()), hasItem("the  doctor"));
        Cast.ADI.asks().get(ALIASES).then().body("items.name", not(hasItem("The Doctor")));
    }

    @Test
    void names_of_nobody_and_nothing_are_refused() {
        assertProblem(
                Cast.ADI.asks().body(Map.of("name", "x", "accountId", "nobody")).post(ALIASES),
                404,
                "account-not-found");
        assertProblem(
                Cast.ADI
                        .asks()
                        .body(Map.of("name", "\u200f", "accountId", Cast.TAL.id()))
                        .post(ALIASES),
                422,
                "invalid-request");
        assertProblem(Cast.ADI.asks().delete(ALIASES + "/nothing"), 404, "name-alias-not-found");
    }

    @ParameterizedTest
    @EnumSource(
            value = Cast.class,
            names = {"RINA", "TAL", "OREN", "NOA"})
    void only_admins_settle_names(Cast person) {
        assertProblem(person.asks().get(ALIASES), 403, "forbidden");
        assertProblem(person.asks().body(Map.of("name", "x", "accountId", "y")).post(ALIASES), 403, "forbidden");
        assertProblem(person.asks().delete(ALIASES + "/x"), 403, "forbidden");
    }

    private static Response add(String name, Cast person) {
        return Cast.ADI
                .asks()
                .body(Map.of("name", name, "accountId", person.id()))
                .post(ALIASES);
    }
}
