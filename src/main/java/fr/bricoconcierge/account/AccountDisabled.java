package fr.bricoconcierge.account;

import fr.bricoconcierge.shared.AccountId;

/** An account was disabled: what it held must find another owner. */
public record AccountDisabled(AccountId account, AccountId by) {}
