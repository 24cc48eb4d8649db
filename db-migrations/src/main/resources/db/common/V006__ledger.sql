-- One book. An account holds one unit; a transfer moves one positive amount of it from one account to another.
create table ledger_account (
    id        uuid        primary key,
    code      varchar(60) not null,
    kind      varchar(40) not null,
    unit      varchar(20) not null,
    person_id uuid        references person (id),
    constraint ledger_account_code_once unique (code),
    constraint ledger_account_unit unique (id, unit),
    constraint ledger_account_units check (unit in ('GBP_PENCE', 'SHARE', 'COIN_MINUTES'))
);

-- seq counts from 1 without a gap; each hash covers the one before it, so no row can be changed or taken out unseen.
create table ledger_transfer (
    seq             bigint                   primary key,
    id              uuid                     not null,
    recorded_at     timestamp with time zone not null,
    actor_id        uuid                     not null references person (id),
    debit_id        uuid                     not null,
    credit_id       uuid                     not null,
    unit            varchar(20)              not null,
    amount          bigint                   not null,
    code            varchar(40)              not null,
    about_id        uuid                     not null,
    idempotency_key varchar(100)             not null,
    previous_hash   varchar(64)              not null,
    hash            varchar(64)              not null,
    constraint ledger_transfer_id_once unique (id),
    constraint ledger_transfer_key_once unique (idempotency_key),
    constraint ledger_transfer_no_fork unique (previous_hash),
    constraint ledger_transfer_hash_once unique (hash),
    constraint ledger_transfer_amount check (amount > 0 and amount <= 100000000000),
    constraint ledger_transfer_two_accounts check (debit_id <> credit_id),
    constraint ledger_transfer_debit foreign key (debit_id, unit) references ledger_account (id, unit),
    constraint ledger_transfer_credit foreign key (credit_id, unit) references ledger_account (id, unit)
);
create index ledger_transfer_by_about on ledger_transfer (about_id);

-- Locked by whoever appends, so that appends follow one another.
create table ledger_head (
    id   integer     primary key check (id = 1),
    seq  bigint      not null,
    hash varchar(64) not null
);
insert into ledger_head (id, seq, hash)
values (1, 0, '0000000000000000000000000000000000000000000000000000000000000000');
