/** The texts for listing whom notice rules tell and what is parked, in every language. */
import type { Language } from "@omringd/core"
import type { ParkedWhy } from "@omringd/core/Notices"

export interface NoticeWords {
  readonly title: (count: number) => string
  readonly nothing: string
  /** `{notice}`, `{person}`, `{trajectory}`. */
  readonly entry: string
  /** `{at}`, `{tried}`. */
  readonly since: string
  readonly times: (count: number) => string
  readonly why: { readonly [W in ParkedWhy]: string }
  /** What would help, before it is tried again. */
  readonly next: { readonly [W in ParkedWhy]: string }
  readonly resume: string
  readonly rules: {
    readonly title: (count: number) => string
    readonly rule: string
    readonly pack: string
    readonly when: string
    /** `{steps}`. */
    readonly after: string
    readonly coming: (days: number) => string
    readonly overdue: string
    /** Whom it tells in its own stories. */
    readonly whom: string
    readonly safety: string
    readonly assumed: string
  }
}

const nl: NoticeWords = {
  title: (count) => (count === 1 ? "1 bericht wordt niet meer geprobeerd" : `${count} berichten worden niet meer geprobeerd`),
  nothing: "Er staat niets apart: alles is gebracht, of wacht.",
  entry: "{notice}, voor {person}, over {trajectory}",
  since: "apart sinds {at}, {tried} geprobeerd",
  times: (count) => (count === 1 ? "1 keer" : `${count} keer`),
  why: {
    unreachable: "de overkant was niet te bereiken", "timed-out": "de overkant antwoordde niet op tijd", busy: "de overkant had het te druk",
    failed: "aan de overkant liep iets fout", refused: "de overkant nam het niet aan", "not-allowed": "de overkant liet ons niet binnen",
    "no-address": "van deze persoon is geen adres bekend", closed: "het brengen werd gestopt terwijl het onderweg was",
    "nobody-known": "niemand in de lijst van mensen heeft deze verwijzing"
  },
  next: {
    unreachable: "Kijk of de overkant draait en van hier te bereiken is.", "timed-out": "Kijk of de overkant het te druk heeft.", busy: "Wacht tot het daar rustiger is.",
    failed: "Kijk wat de overkant zei, en in het logboek daar.", refused: "Verander wat de overkant zegt dat er mis is.", "not-allowed": "Kijk naar de naam, het wachtwoord of de sleutel.",
    "no-address": "Zet een adres in de lijst van mensen, of spreek af hoe deze persoon het hoort.", closed: "Laat het opnieuw wachten.",
    "nobody-known": "Zet deze persoon in de lijst van mensen, of kijk wie er bedoeld is."
  },
  resume: "`omringd notices resume ID` laat er een weer wachten, op de oude plaats; `omringd notices resume --all` laat alles weer wachten.",
  rules: {
    title: (count) => (count === 1 ? "1 regel zegt wie wat te horen krijgt" : `${count} regels zeggen wie wat te horen krijgt`),
    rule: "bericht", pack: "pakket", when: "wanneer", after: "na {steps}",
    coming: (days) => (days === 1 ? "1 dag voor de dag waarop iets verwacht wordt" : `${days} dagen voor de dag waarop iets verwacht wordt`),
    overdue: "als de dag waarop iets verwacht werd voorbij is", whom: "wie het hoort in zijn verhalen",
    safety: "over veiligheid: meteen, ook in stille uren", assumed: "onze eigen keuze"
  }
}

const en: NoticeWords = {
  title: (count) => (count === 1 ? "1 notice is no longer tried" : `${count} notices are no longer tried`),
  nothing: "Nothing is parked: everything was brought, or waits.",
  entry: "{notice}, for {person}, about {trajectory}",
  since: "parked since {at}, tried {tried}",
  times: (count) => (count === 1 ? "once" : `${count} times`),
  why: {
    unreachable: "the other side could not be reached", "timed-out": "the other side did not answer in time", busy: "the other side was too busy",
    failed: "something went wrong on the other side", refused: "the other side did not take it", "not-allowed": "the other side did not let us in",
    "no-address": "no address is known of this person", closed: "bringing was stopped while it was on its way",
    "nobody-known": "nobody in the directory of people has this reference"
  },
  next: {
    unreachable: "See that the other side runs and can be reached from here.", "timed-out": "See whether the other side has too much to do.", busy: "Wait until it is quieter there.",
    failed: "Look at what the other side said, and into its log.", refused: "Change what the other side says is wrong.", "not-allowed": "Look at the name, the password or the key.",
    "no-address": "Write an address into the directory of people, or agree how this person is told.", closed: "Let it wait again.",
    "nobody-known": "Write this person into the directory of people, or see who was meant."
  },
  resume: "`omringd notices resume ID` lets one wait again, in its old place; `omringd notices resume --all` lets all of them.",
  rules: {
    title: (count) => (count === 1 ? "1 rule says who is told what" : `${count} rules say who is told what`),
    rule: "notice", pack: "pack", when: "when", after: "after {steps}",
    coming: (days) => (days === 1 ? "1 day before something is due" : `${days} days before something is due`),
    overdue: "once something is overdue", whom: "whom it tells in its stories",
    safety: "about safety: at once, also in quiet hours", assumed: "ours to choose"
  }
}

const sv: NoticeWords = {
  title: (count) => (count === 1 ? "1 meddelande försöker vi inte längre med" : `${count} meddelanden försöker vi inte längre med`),
  nothing: "Inget ligger åt sidan: allt har kommit fram eller väntar.",
  entry: "{notice}, till {person}, om {trajectory}",
  since: "åt sidan sedan {at}, försökt {tried}",
  times: (count) => (count === 1 ? "1 gång" : `${count} gånger`),
  why: {
    unreachable: "mottagaren gick inte att nå", "timed-out": "mottagaren svarade inte i tid", busy: "mottagaren hade för mycket att göra",
    failed: "något gick fel hos mottagaren", refused: "mottagaren tog inte emot det", "not-allowed": "mottagaren släppte inte in oss",
    "no-address": "det finns ingen adress till personen", closed: "leveransen stoppades medan det var på väg",
    "nobody-known": "ingen i förteckningen över personer har den beteckningen"
  },
  next: {
    unreachable: "Se till att mottagaren är i gång och kan nås härifrån.", "timed-out": "Se om mottagaren har för mycket att göra.", busy: "Vänta tills det är lugnare där.",
    failed: "Titta på vad mottagaren sade, och i dess logg.", refused: "Ändra det som mottagaren säger är fel.", "not-allowed": "Titta på namnet, lösenordet eller nyckeln.",
    "no-address": "Skriv in en adress i förteckningen över personer, eller kom överens om hur personen får veta.", closed: "Låt det vänta igen.",
    "nobody-known": "Skriv in personen i förteckningen, eller se vem som avses."
  },
  resume: "`omringd notices resume ID` låter ett vänta igen, på sin gamla plats; `omringd notices resume --all` låter alla vänta igen.",
  rules: {
    title: (count) => (count === 1 ? "1 regel säger vem som får veta vad" : `${count} regler säger vem som får veta vad`),
    rule: "meddelande", pack: "paket", when: "när", after: "efter {steps}",
    coming: (days) => (days === 1 ? "1 dag innan något ska vara gjort" : `${days} dagar innan något ska vara gjort`),
    overdue: "när dagen har passerat då något skulle vara gjort", whom: "vem som får veta i dess berättelser",
    safety: "om trygghet: genast, också under tysta timmar", assumed: "vårt eget val"
  }
}

export const noticeWords: { readonly [L in Language]: NoticeWords } = { nl, en, sv }
