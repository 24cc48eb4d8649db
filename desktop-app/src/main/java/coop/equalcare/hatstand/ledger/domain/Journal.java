package coop.equalcare.hatstand.ledger.domain;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The book as a journal of plain-text accounting, as hledger 1.x reads it: debits above zero,
 * credits below, each transfer a transaction of two postings. Amounts in pounds carry two decimals;
 * shares and coin minutes are commodities of their own.
 *
 * <p>Source: hledger manual, "Journal format": a semicolon begins a comment, two spaces end an
 * account’s name, a colon divides it.
 */
public final class Journal {

    private static final Pattern WOULD_END_A_NAME = Pattern.compile("[\\s\\p{Cntrl};:|()\\[\\]]+");

    private static final int ID_SHOWN = 8;

    private static final Map<Unit, String> COMMODITIES =
            Map.of(
                    Unit.GBP_PENCE, "GBP",
                    Unit.SHARE, "SHARE",
                    Unit.COIN_MINUTES, "COINMIN");

    private static final List<String> DIRECTIVES =
            List.of("commodity GBP 1000.00", "commodity SHARE 1000.", "commodity COINMIN 1000.");

    private final ZoneId zone;

    /**
     * @param zone whose days the transactions are dated by
     */
    public Journal(ZoneId zone) {
        this.zone = zone;
    }

    /**
     * @param remarks lines for whoever opens the file
     */
    public byte[] of(List<String> remarks, List<Movement> movements) {
        var text = new StringBuilder();
        remarks.forEach(remark -> text.append("; ").append(oneLine(remark)).append('\n'));
        text.append('\n').append(String.join("\n", DIRECTIVES)).append("\n\n");
        text.append(accounts(movements)).append('\n');
        movements.forEach(movement -> text.append('\n').append(transaction(movement)));
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static String accounts(List<Movement> movements) {
        return movements.stream()
                .flatMap(movement -> List.of(movement.debit(), movement.credit()).stream())
                .map(Journal::name)
                .distinct()
                .sorted()
                .map("account %s\n"::formatted)
                .collect(Collectors.joining());
    }

    private String transaction(Movement movement) {
        return "%s (%d) %s  ; about:%s\n    %s  %s\n    %s  %s\n"
                .formatted(
                        LocalDate.ofInstant(movement.at(), zone),
                        movement.seq(),
                        movement.code(),
                        movement.about(),
                        name(movement.debit()),
                        amount(movement, movement.amount()),
                        name(movement.credit()),
                        amount(movement, Math.negateExact(movement.amount())));
    }

    private static String amount(Movement movement, long amount) {
        var unit = movement.debit().unit();
        return COMMODITIES.get(unit) + " " + unit.plain(amount);
    }

    /** Kind, then the holder; people of one name are told apart by the end of their id. */
    static String name(NamedAccount account) {
        var name = account.account().name();
        return name.person()
                .map(
                        person ->
                                "%s:%s #%s"
                                        .formatted(
                                                name.kind(),
                                                safe(account.holder().orElse("")),
                                                end(person.value().toString())))
                .orElse(name.kind());
    }

    private static String safe(String holder) {
        return WOULD_END_A_NAME.matcher(holder).replaceAll(" ").strip();
    }

    private static String oneLine(String remark) {
        return remark.replaceAll("\\s+", " ");
    }

    private static String end(String id) {
        return id.substring(id.length() - ID_SHOWN).toLowerCase(Locale.ROOT);
    }
}
