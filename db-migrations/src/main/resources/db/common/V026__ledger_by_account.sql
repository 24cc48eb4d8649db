-- What went through an account until a day is looked up by the account and the time, not read through the whole book.
create index ledger_transfer_by_debit on ledger_transfer (debit_id, recorded_at);
create index ledger_transfer_by_credit on ledger_transfer (credit_id, recorded_at);
