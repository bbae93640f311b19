package org.residencytracker.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noCodeUnits;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.HttpMethod;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The architecture as rules over everything below one root package. The root is a parameter, so that each rule is seen to bite on
 * a small violating class below {@code architecture.violations}.
 */
final class Rules {
    private final String root;

    Rules(String root) {
        this.root = root;
    }

    /** All rules by their names. */
    Map<String, ArchRule> all() {
        Map<String, ArchRule> rules = new LinkedHashMap<>();
        rules.put("features use their neighbours only", onlyNeighbours());
        rules.put("no cycles between packages", noCycles());
        rules.put("the platform knows no feature", platformKnowsNoFeature());
        rules.put("engines stay in the store", enginesInStore());
        rules.put("HTTP stays at the rim", httpAtTheRim());
        rules.put("resources do not see repositories", resourcesWithoutRepositories());
        rules.put("services, policies and repositories are not public", innerRolesNotPublic());
        rules.put("the domain is plain Java", plainDomain());
        rules.put("no field is injected or configured", noInjectedFields());
        rules.put("time, chance and environment are given", givenTimeAndChance());
        rules.put("requests, views, events and ids are records", recordsByRole());
        rules.put("our exceptions are refusals", exceptionsAreRefusals());
        rules.put("no old dates and no optional parameters", noOldDates());
        rules.put("features observe their neighbours only", observersOfNeighbours());
        rules.put("operations say who may call them", securedOperations());
        return rules;
    }

    ArchRule onlyNeighbours() {
        return classes()
                .that(describe(
                        "belong to a feature",
                        type -> isInside(type) && !feature(type).equals("platform")))
                .should(condition("use platform and their neighbours only", (type, events) -> {
                    String own = feature(type);
                    if (!Neighbours.OF.containsKey(own)) {
                        events.add(SimpleConditionEvent.violated(type, own + " has no row in Neighbours"));
                        return;
                    }
                    type.getDirectDependenciesFromSelf().stream()
                            .filter(dependency -> isInside(dependency.getTargetClass()))
                            .filter(dependency -> !mayUse(own, feature(dependency.getTargetClass())))
                            .forEach(dependency ->
                                    events.add(SimpleConditionEvent.violated(type, dependency.getDescription())));
                }));
    }

    ArchRule noCycles() {
        return slices().matching(root + ".(**)").should().beFreeOfCycles();
    }

    ArchRule platformKnowsNoFeature() {
        return noClasses()
                .that()
                .resideInAPackage(root + ".platform..")
                .should()
                .dependOnClassesThat(describe(
                        "belong to a feature",
                        type -> isInside(type) && !feature(type).equals("platform")));
    }

    ArchRule enginesInStore() {
        return noClasses()
                .that()
                .resideOutsideOfPackage(root + ".platform.store..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("com.google.cloud..", "org.sqlite..", "java.sql..");
    }

    ArchRule httpAtTheRim() {
        return noClasses()
                .that()
                .haveSimpleNameNotEndingWith("Resource")
                .and()
                .haveSimpleNameNotEndingWith("Filter")
                .and()
                .haveSimpleNameNotEndingWith("Endpoints")
                .and()
                .resideOutsideOfPackages(
                        root + ".platform.http..", root + ".platform.problem..", root + ".platform.json..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("jakarta.ws.rs..");
    }

    ArchRule resourcesWithoutRepositories() {
        return noClasses()
                .that()
                .haveSimpleNameEndingWith("Resource")
                .should()
                .dependOnClassesThat()
                .haveSimpleNameEndingWith("Repository");
    }

    ArchRule innerRolesNotPublic() {
        return noClasses()
                .that(describe(
                        "are services, policies or repositories",
                        type -> isInside(type) && endsWithAny(type, "Service", "Policy", "Repository")))
                .should()
                .bePublic();
    }

    /** Records and enums that no suffix binds to a role know neither HTTP nor the store. */
    ArchRule plainDomain() {
        return noClasses()
                .that(describe(
                        "are plain records or enums of a feature",
                        type -> isInside(type)
                                && !feature(type).equals("platform")
                                && (type.isRecord() || type.isEnum())
                                && !endsWithAny(topLevel(type), ROLES)))
                .should()
                .dependOnClassesThat(resideInAnyPackage(
                        "jakarta.ws.rs..",
                        "io.quarkus..",
                        "io.vertx..",
                        "jakarta.enterprise..",
                        root + ".platform.http.."));
    }

    ArchRule noInjectedFields() {
        return noFields()
                .that()
                .areDeclaredInClassesThat()
                .resideInAPackage(root + "..")
                .should()
                .beAnnotatedWith(Inject.class)
                .orShould()
                .beAnnotatedWith(ConfigProperty.class);
    }

    ArchRule givenTimeAndChance() {
        return noClasses()
                .that()
                .resideOutsideOfPackage(root + ".platform..")
                .should()
                .callMethodWhere(
                        describe("the machine is asked for time, chance or environment", Rules::asksTheMachine));
    }

    ArchRule recordsByRole() {
        return classes()
                .that(describe(
                        "are requests, views, events or ids",
                        type -> isInside(type)
                                && !feature(type).equals("platform")
                                && !type.isInterface()
                                && endsWithAny(type, "Request", "View", "Event", "Id")))
                .should()
                .beRecords();
    }

    ArchRule exceptionsAreRefusals() {
        String refusal = "org.residencytracker.platform.problem.DomainException";
        return classes()
                .that(describe(
                        "are exceptions of ours",
                        type -> isInside(type)
                                && type.isAssignableTo(Throwable.class)
                                && !feature(type).equals("platform")))
                .should()
                .beAssignableTo(refusal);
    }

    ArchRule noOldDates() {
        ArchRule dates = noClasses()
                .that()
                .haveSimpleNameNotStartingWith("Ics")
                .should()
                .dependOnClassesThat(describe(
                        "are old dates or loggers",
                        type -> Arrays.asList("java.util.Date", "java.util.Calendar", "java.util.GregorianCalendar")
                                        .contains(type.getName())
                                || type.getPackageName().equals("java.util.logging")));
        ArchRule parameters = noCodeUnits()
                .that(describe(
                        "are written by hand, outside the store's port",
                        unit -> isInside(unit.getOwner())
                                && !unit.getOwner().isRecord()
                                && !unit.getOwner().isAnonymousClass()
                                && !unit.getName().startsWith("lambda$")
                                && unit.getModifiers().contains(com.tngtech.archunit.core.domain.JavaModifier.PUBLIC)
                                && unit.getOwner()
                                        .getModifiers()
                                        .contains(com.tngtech.archunit.core.domain.JavaModifier.PUBLIC)))
                .should(new ArchCondition<JavaCodeUnit>("take an Optional") {
                    @Override
                    public void check(JavaCodeUnit unit, ConditionEvents events) {
                        boolean takes = unit.getRawParameterTypes().stream()
                                .anyMatch(type -> type.isEquivalentTo(Optional.class));
                        events.add(new SimpleConditionEvent(unit, takes, unit.getDescription()));
                    }
                });
        return com.tngtech.archunit.lang.CompositeArchRule.of(dates).and(parameters);
    }

    ArchRule observersOfNeighbours() {
        return methods()
                .that(describe(
                        "observe events of ours",
                        method -> isInside(method.getOwner())
                                && method.getParameters().stream()
                                        .anyMatch(parameter ->
                                                parameter.isAnnotatedWith("jakarta.enterprise.event.Observes"))))
                .should(new ArchCondition<JavaMethod>("observe themselves and their neighbours") {
                    @Override
                    public void check(JavaMethod method, ConditionEvents events) {
                        String own = feature(method.getOwner());
                        method.getRawParameterTypes().stream()
                                .filter(type -> isInside(type) && !mayUse(own, feature(type)))
                                .forEach(type -> events.add(SimpleConditionEvent.violated(
                                        method, method.getFullName() + " observes " + type.getName())));
                    }
                });
    }

    ArchRule securedOperations() {
        return methods()
                .that(describe(
                        "are operations",
                        method -> isInside(method.getOwner())
                                && method.getAnnotations().stream()
                                        .anyMatch(annotation ->
                                                annotation.getRawType().isAnnotatedWith(HttpMethod.class))))
                .should(new ArchCondition<JavaMethod>("carry a security annotation") {
                    @Override
                    public void check(JavaMethod method, ConditionEvents events) {
                        boolean secured = SECURITY.stream()
                                .anyMatch(annotation -> method.isAnnotatedWith(annotation)
                                        || method.getOwner().isAnnotatedWith(annotation)
                                        || method.getOwner().getAllRawSuperclasses().stream()
                                                .anyMatch(type -> type.isAnnotatedWith(annotation)));
                        events.add(new SimpleConditionEvent(method, secured, method.getFullName()));
                    }
                });
    }

    private static final List<String> SECURITY = List.of(
            RolesAllowed.class.getName(),
            PermitAll.class.getName(),
            DenyAll.class.getName(),
            "io.quarkus.security.Authenticated");

    private static final String[] ROLES = {
        "Service",
        "Policy",
        "Repository",
        "Resource",
        "Filter",
        "Request",
        "View",
        "Config",
        "Event",
        "Exception",
        "Page"
    };

    private static boolean asksTheMachine(JavaAccess<?> access) {
        String owner = access.getTargetOwner().getName();
        String name = access.getName();
        boolean noArgumentNow = name.equals("now")
                && owner.startsWith("java.time.")
                && access.getTarget() instanceof com.tngtech.archunit.core.domain.AccessTarget.MethodCallTarget call
                && call.getRawParameterTypes().isEmpty();
        boolean chance = (owner.equals("java.util.UUID") && name.equals("randomUUID"))
                || (owner.equals("java.lang.Math") && name.equals("random"));
        boolean environment =
                owner.equals("java.lang.System") && (name.equals("getenv") || name.equals("currentTimeMillis"));
        return noArgumentNow || chance || environment;
    }

    private boolean isInside(JavaClass type) {
        return type.getPackageName().startsWith(root + ".");
    }

    private String feature(JavaClass type) {
        String below = type.getPackageName().substring(root.length() + 1);
        int dot = below.indexOf('.');
        return dot < 0 ? below : below.substring(0, dot);
    }

    private static boolean mayUse(String own, String other) {
        return own.equals(other)
                || other.equals("platform")
                || Neighbours.OF.getOrDefault(own, java.util.Set.of()).contains(other);
    }

    private static JavaClass topLevel(JavaClass type) {
        return type.getEnclosingClass().map(Rules::topLevel).orElse(type);
    }

    private static boolean endsWithAny(JavaClass type, String... suffixes) {
        return Arrays.stream(suffixes).anyMatch(type.getSimpleName()::endsWith);
    }

    private static ArchCondition<JavaClass> condition(
            String text, java.util.function.BiConsumer<JavaClass, ConditionEvents> check) {
        return new ArchCondition<>(text) {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                check.accept(type, events);
            }
        };
    }
}
