//! The words by which columns and values are recognised: Dutch and English, as Microsoft Forms, Google Forms and
//! LimeSurvey write them and as people name their questions. Normal texts (`words.rs`); never shown to a user.

/// A column beside a statement with what somebody wrote about it.
pub(super) const NOTE: &[&str] =
    &["toelichting", "opmerking", "opmerkingen", "comment", "comments", "uw toelichting", "note", "notes", "your note"];

pub(super) const ORGANISATION: &[&str] = &[
    "organisatie",
    "uw organisatie",
    "naam organisatie",
    "naam van uw organisatie",
    "naam van de organisatie",
    "welke organisatie",
    "voor welke organisatie werkt u",
    "bij welke organisatie werkt u",
    "namens welke organisatie vult u dit in",
    "instelling",
    "organisation",
    "organization",
    "your organisation",
    "your organization",
    "name of your organisation",
];

pub(super) const ROLE: &[&str] = &[
    "rol",
    "uw rol",
    "wat is uw rol",
    "rol in de coalitie",
    "uw rol in de coalitie",
    "functie",
    "uw functie",
    "vanuit welke rol vult u dit in",
    "role",
    "your role",
    "what is your role",
];

pub(super) const NAME: &[&str] = &[
    "naam",
    "uw naam",
    "naam invuller",
    "voor en achternaam",
    "wat is uw naam",
    "name",
    "your name",
    "what is your name",
];

/// The number a survey program gave a respondent.
pub(super) const RESPONDENT: &[&str] =
    &["id", "antwoord id", "respons id", "response id", "respondent", "respondent id"];

/// When a respondent was done.
pub(super) const MOMENT: &[&str] = &[
    "completion time",
    "voltooiingstijd",
    "tijd van voltooien",
    "tijdstempel",
    "timestamp",
    "submitdate",
    "date submitted",
    "datum ingediend",
    "datum inzending",
    "datum verzonden",
];

/// Columns that say who somebody is. Never taken in, and not shown in a preview.
pub(super) const PERSONAL: &[&str] = &[
    "e mail",
    "email",
    "e mailadres",
    "emailadres",
    "mailadres",
    "email address",
    "e mail address",
    "ip",
    "ip adres",
    "ip address",
    "ipaddr",
    "telefoon",
    "telefoonnummer",
    "phone",
    "gebruikersnaam",
    "username",
    "token",
    "toegangscode",
    "access code",
    "refurl",
    "referrer url",
];

/// What stands before the questions of an export of Microsoft Forms. There the column with the name is that of the
/// account somebody was logged in with, not something the respondent wrote.
pub(super) const ACCOUNT_EMAIL: &[&str] = &["email", "e mail", "emailadres", "e mailadres"];
pub(super) const ACCOUNT_NAME: &[&str] = &["name", "naam"];

/// 'Weet ik niet', beside the words of the questionnaire.
pub(super) const DONT_KNOW: &[&str] = &["weet ik niet", "weet niet", "geen idee", "don t know", "i don t know"];

/// 'Niet van toepassing', beside the words of the questionnaire.
pub(super) const NOT_APPLICABLE: &[&str] = &["niet van toepassing", "n v t", "nvt", "not applicable", "n a"];

/// What LimeSurvey writes where somebody was not shown a question, or gave no answer: no answer.
pub(super) const NO_ANSWER: &[&str] = &["question not shown", "geen antwoord", "no answer"];
