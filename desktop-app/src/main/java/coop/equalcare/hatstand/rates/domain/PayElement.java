package coop.equalcare.hatstand.rates.domain;

/**
 * How payroll software knows a kind of time.
 *
 * @param code Sage’s payment reference
 * @param name what it is called on a payslip
 * @param countsForMinimumWage whether its hours and pay are part of the minimum wage test
 */
public record PayElement(PayKind kind, String code, String name, boolean countsForMinimumWage) {

    public static final int LONGEST_CODE = 20;
    public static final int LONGEST_NAME = 100;

    public PayElement {
        if (code.isBlank() || code.length() > LONGEST_CODE) {
            throw new IllegalArgumentException("a code has 1 to " + LONGEST_CODE + " characters");
        }
        if (name.isBlank() || name.length() > LONGEST_NAME) {
            throw new IllegalArgumentException("a name has 1 to " + LONGEST_NAME + " characters");
        }
    }
}
