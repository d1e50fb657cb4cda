-- A mail to the former address of somebody whose email address was changed.
ALTER TABLE "mail" DROP CONSTRAINT "mail_kind";
ALTER TABLE "mail" ADD CONSTRAINT "mail_kind"
    CHECK ("kind" IN ('password_reset', 'invitation', 'password_changed', 'email_changed', 'test'));
