//! Who sits at the table: invented organisations of an invented municipality.

use analysetool_core::questionnaire::Questionnaire;
use analysetool_core::session::limits::MAX_PARTICIPANTS;
use analysetool_core::session::{LocalId, Participant};

/// Organisation and role. The first eight make a small coalition; from there on more follow.
const ORGANISATIONS: [(&str, &str); 25] = [
    ("Gemeente Proefstad", "gemeente"),
    ("JGZ Proefstad en omstreken", "jgz"),
    ("Verloskundigenpraktijk De Wieg", "verloskundige"),
    ("Kraamzorg De Ooievaar", "kraamzorg"),
    ("Wijkteam Noord", "wijkteam"),
    ("GGD Proefregio", "ggd"),
    ("Stichting Welzijn Proefstad", "welzijn"),
    ("Ouderpanel Proefstad", "ouder"),
    ("Wethouder jeugd en zorg", "wethouder"),
    ("VSV Proefregio", "vsv"),
    ("Streekziekenhuis Proefregio", "ziekenhuis"),
    ("Huisartsengroep De Linde", "huisarts"),
    ("Schuldhulp Proefstad", "schuldhulp"),
    ("GGZ Proefregio", "ggz"),
    ("Veilig Thuis Proefregio", "veilig-thuis"),
    ("Kinderopvang De Kleine Beer", "kinderopvang"),
    ("Bibliotheek Proefstad", "bibliotheek"),
    ("Gezinsmaatjes Proefstad", "vrijwilligers"),
    ("Verloskundigenpraktijk Zuid", "verloskundige"),
    ("Wijkteam Zuid", "wijkteam"),
    ("Wijkteam Oost", "wijkteam"),
    ("Peutergroep Het Nest", "kinderopvang"),
    ("Huisartsenpost Centrum", "huisarts"),
    ("Buurthuis De Haard", "welzijn"),
    ("Platform Vaders", "anders"),
];

/// Asked, and not at the table.
const ABSENT: (&str, &str) = ("Zorgverzekeraar Proefregio", "zorgverzekeraar");

/// The partners, and after them the one whose chair stays empty. Above 25 the organisations get a number.
pub fn participants(questionnaire: &Questionnaire, partners: usize) -> Vec<Participant> {
    let mut people: Vec<Participant> = (0..partners)
        .zip(ORGANISATIONS.into_iter().cycle())
        .map(|(index, (organisation, role))| {
            let round = index / ORGANISATIONS.len();
            let name = if round == 0 { organisation.to_owned() } else { format!("{organisation} {}", round + 1) };
            participant(questionnaire, index, name, role)
        })
        .collect();
    let (organisation, role) = ABSENT;
    let mut missing = participant(questionnaire, partners, organisation.to_owned(), role);
    missing.absent = true;
    people.push(missing);
    // The largest coalition there may be has no empty chair.
    people.truncate(MAX_PARTICIPANTS);
    people
}

fn participant(questionnaire: &Questionnaire, index: usize, organisation: String, role: &str) -> Participant {
    let mut participant = Participant::new();
    participant.id = local_id(index).unwrap_or(participant.id);
    participant.organisation = organisation;
    participant.role = questionnaire.roles.iter().map(|role| &role.id).find(|id| id.as_str() == role).cloned();
    participant
}

/// The same for the same number, so that two measurements know each other's partners.
pub fn local_id(index: usize) -> Option<LocalId> {
    LocalId::parse(&format!("{index:08x}"))
}
