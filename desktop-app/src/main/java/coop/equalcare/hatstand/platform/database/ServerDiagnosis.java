package coop.equalcare.hatstand.platform.database;

import coop.equalcare.hatstand.platform.database.ConnectionProblem.Kind;

import org.flywaydb.core.api.FlywayException;

import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.security.GeneralSecurityException;
import java.sql.SQLException;
import java.util.Locale;
import java.util.Optional;

import javax.net.ssl.SSLException;

/** Says why PostgreSQL could not be reached, or would not let us in. */
final class ServerDiagnosis {

    private static final String INSUFFICIENT_PRIVILEGE = "42501";

    private ServerDiagnosis() {}

    static ConnectionProblem of(SQLException failure, ConnectionProfile.Shared profile) {
        var kind =
                speaksOfRootCertificate(failure)
                        ? Kind.ROOT_CERTIFICATE_UNREADABLE
                        : byCause(failure)
                                .or(() -> byState(failure))
                                .orElseGet(() -> byWords(failure));
        return problem(kind, profile, String.valueOf(failure.getSQLState()));
    }

    static ConnectionProblem ofMigration(
            FlywayException failure, ConnectionProfile.Shared profile) {
        var refused =
                failure.getCause() instanceof SQLException sql
                        && String.valueOf(sql.getSQLState()).equals(INSUFFICIENT_PRIVILEGE);
        return problem(refused ? Kind.NOT_ENTITLED : Kind.MIGRATION_FAILED, profile, "");
    }

    static ConnectionProblem problem(Kind kind, ConnectionProfile.Shared profile, String code) {
        return ConnectionProblem.of(
                kind,
                profile.host(),
                Integer.toString(profile.port()),
                profile.database(),
                profile.user(),
                profile.rootCertificate().map(Object::toString).orElse(""),
                code);
    }

    private static Optional<Kind> byCause(Throwable failure) {
        for (var cause = failure; cause != null; cause = cause.getCause()) {
            var kind =
                    switch (cause) {
                        case UnknownHostException _ -> Kind.HOST_UNKNOWN;
                        case NoRouteToHostException _, SocketTimeoutException _ -> Kind.TIMED_OUT;
                        case ConnectException refused ->
                                timedOut(refused) ? Kind.TIMED_OUT : Kind.REFUSED;
                        case SSLException _, GeneralSecurityException _ -> Kind.TLS_NOT_TRUSTED;
                        default -> null;
                    };
            if (kind != null) {
                return Optional.of(kind);
            }
        }
        return Optional.empty();
    }

    private static boolean timedOut(ConnectException refused) {
        return String.valueOf(refused.getMessage()).contains("timed out");
    }

    private static Optional<Kind> byState(SQLException failure) {
        return switch (String.valueOf(failure.getSQLState())) {
            case "28P01" -> Optional.of(Kind.WRONG_PASSWORD);
            case "28000" -> Optional.of(Kind.NOT_ADMITTED);
            case "3D000" -> Optional.of(Kind.NO_SUCH_DATABASE);
            case INSUFFICIENT_PRIVILEGE -> Optional.of(Kind.NOT_ENTITLED);
            case "53300" -> Optional.of(Kind.TOO_MANY_CONNECTIONS);
            case "57P03" -> Optional.of(Kind.SERVER_STARTING);
            case "57P01", "57P02" -> Optional.of(Kind.BROKEN_OFF);
            default -> Optional.empty();
        };
    }

    private static boolean speaksOfRootCertificate(SQLException failure) {
        return String.valueOf(failure.getMessage()).contains("root certificate");
    }

    /**
     * The driver has no code for these, only words, and they are the same in every language of
     * ours.
     */
    private static Kind byWords(SQLException failure) {
        var words = String.valueOf(failure.getMessage()).toLowerCase(Locale.ROOT);
        if (words.contains("does not support ssl")) {
            return Kind.TLS_NOT_OFFERED;
        }
        if (words.contains("hostname") || words.contains("channel binding")) {
            return Kind.TLS_NOT_TRUSTED;
        }
        if (words.contains("timed out")) {
            return Kind.TIMED_OUT;
        }
        return String.valueOf(failure.getSQLState()).startsWith("08")
                ? Kind.BROKEN_OFF
                : Kind.OTHER;
    }
}
