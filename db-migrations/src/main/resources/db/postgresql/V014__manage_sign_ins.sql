-- Administrators say who can sign in.
insert into sec.hat_permission (hat, permission) values ('ADMINISTRATOR', 'MANAGE_SIGN_INS');
