/** Document 004, the charter: the last two starting points: partners who work together, and no longer than is needed. */
import { inDocument } from "./Clause.ts"
import type { Clause } from "./Clause.ts"

const { judged, shown } = inDocument("004")

export const partners: readonly Clause[] = [
  judged("must", {
    id: "safe-enough-known", place: "U5.2",
    asks: {
      nl: "Van meet af aan weten beide partners wat er speelt, waar het heen moet en wanneer het volstaat.",
      en: "From the outset both partners know what is wrong, where it must go and when that is enough.",
      sv: "Från början vet båda parter vad som är fel, vart det ska och när det räcker."
    }
  }),
  judged("should", {
    id: "same-words-for-all", place: "U5.3",
    asks: {
      nl: "Wie meeleest, begrijpt wat er staat en ziet het voor zich.",
      en: "Whoever reads along understands what is written and can picture it.",
      sv: "Den som läser förstår vad som står och kan se det framför sig."
    }
  }, { laws: ["texts-for-a-child-or-a-family-are-easy-to-read"] }),
  judged("should", {
    id: "roles-divided", place: "U5.4",
    asks: {
      nl: "Het is afgesproken wie wat doet, en ieder doet waar hij goed in is.",
      en: "It is agreed who does what, and each does what they are good at.",
      sv: "Det är bestämt vem som gör vad, och var och en gör det den är bra på."
    }
  }, { steps: ["RolesAgreed"] }),
  judged("inv", {
    id: "consultant-sets-what", place: "U5.5",
    asks: {
      nl: "Wat er moet veranderen en waar de grens ligt, bepaalt wie het publieke mandaat heeft.",
      en: "Whoever holds the public mandate says what must change and where the limit lies.",
      sv: "Den som har samhällets uppdrag säger vad som måste ändras och var gränsen går."
    }
  }, { mandates: ["set-the-what"], steps: ["GoalSet", "BottomLineSet", "WhatSettled"] }),
  judged("must", {
    id: "danger-by-all-expertise", place: "U5.6",
    asks: {
      nl: "Gezin, eigen mensen en hulpverleners schrijven mee aan wat het gevaar is.",
      en: "Family, network and care workers have a hand in saying what the danger is.",
      sv: "Familj, nätverk och behandlare är med och säger vad faran är."
    }
  }, { steps: ["DangerStated"] }),
  judged("inv", {
    id: "others-find-how", place: "U5.7",
    asks: {
      nl: "Hoe het moet gebeuren, zoeken gezin, eigen mensen en hulpverlener uit.",
      en: "How it is to be done is for family, network and care worker to find.",
      sv: "Hur det ska gå till är det familj, nätverk och behandlare som kommer fram till."
    }
  }, { mandates: ["write-the-how"], steps: ["PlanDrafted"] }),
  judged("should", {
    id: "agreements-explained", place: "U5.8",
    asks: {
      nl: "Wat afgesproken is en wie wat doet, wordt aan gezin en eigen mensen verteld.",
      en: "Family and network are told what was agreed and who does what.",
      sv: "Familj och nätverk får veta vad som bestämts och vem som gör vad."
    }
  }, { steps: ["ReasonExplained", "StepExplained"] }),
  judged("must", {
    id: "withdrawal-known", place: "U5.9",
    asks: {
      nl: "De consulent zegt wat anders moet zijn eer de diensten gaan, en bespreekt dat met ieder.",
      en: "The consultant says what must be different before the services go, and talks it over with all.",
      sv: "Handläggaren säger vad som ska vara annorlunda innan samhället släpper taget, och stämmer av det med alla."
    }
  }, { steps: ["WithdrawalAgreed"] }),
  judged("inv", {
    id: "necessity-is-public", place: "U5.11",
    asks: {
      nl: "Of hulp nodig is voor de samenleving, beslist alleen de overheid.",
      en: "Only a public body decides that help is needed in the eyes of society.",
      sv: "Bara det offentliga avgör om hjälp är nödvändig i samhällets ögon."
    }
  }, { mandates: ["decide-necessity"], steps: ["NecessityAsked", "NecessityDecided"] }),
  judged("should", {
    id: "feedback-moments", place: "U5.12",
    asks: {
      nl: "Partners maken geregeld tijd om elkaar te zeggen hoe het samenwerken loopt.",
      en: "Partners make time, often enough, to tell each other how it is to work together.",
      sv: "Parterna tar sig ofta tid att säga till varandra hur samarbetet går."
    }
  }, { steps: ["FeedbackAsked", "FeedbackGiven"] }),
  judged("should", {
    id: "expectations-from-the-start", place: "U5.13",
    asks: {
      nl: "In het begin zegt ieder wat hij van de anderen verwacht.",
      en: "At the beginning each says what they hope for from the others.",
      sv: "I början säger var och en vad den väntar sig av de andra."
    }
  }, { steps: ["ExpectationsShared"] }),
  judged("must", {
    id: "differences-discussed", place: "U5.14",
    asks: {
      nl: "Het oneens zijn mag, als erover gesproken wordt.",
      en: "To disagree is fine, as long as it is talked about.",
      sv: "Man får vara oense, om man talar om det."
    }
  }, { steps: ["DifferenceRaised", "DifferenceDiscussed"] }),
  shown({
    id: "learn-together", place: "U5.15",
    asks: {
      nl: "Men blijft leren van elkaar en van wat er gebeurd is.",
      en: "People go on learning from one another and from what happened.",
      sv: "Man fortsätter lära av varandra och av det som hänt."
    }
  }, { views: [["@omringd/cli", "tellCase"], ["@omringd/cli", "pageOf"]] }),
  judged("should", {
    id: "needs-before-offer", place: "U6.1",
    asks: {
      nl: "Hulp vertrekt van wat een gezin nodig heeft, niet van wat er klaarligt.",
      en: "Help starts from what a family needs, not from what lies ready.",
      sv: "Hjälpen utgår från vad familjen behöver, inte från vad som finns färdigt."
    }
  }, { steps: ["SupportOffered"] }),
  judged("inv", {
    id: "no-longer-than-needed", place: "U6.2",
    asks: {
      nl: "De diensten blijven tot het goed is, en geen dag langer.",
      en: "The services stay until it is well, and not a day more.",
      sv: "Samhället är med tills det är bra, och inte en dag till."
    }
  }, { steps: ["ReviewHeld"] }),
  judged("should", {
    id: "why-known-from-day-one", place: "U6.3",
    asks: {
      nl: "Wie erbij komt, weet meteen waarom de diensten er zijn en waar het toe dient.",
      en: "Whoever joins knows at once why the services are there and what for.",
      sv: "Den som kommer med vet genast varför samhället är inblandat och vad det ska leda till."
    }
  }, { steps: ["ReasonExplained"] }),
  judged("ask", {
    id: "direction-set-together", place: "U6.4",
    asks: {
      nl: "Kinderen en eigen mensen bepalen mee welke kant het uitgaat.",
      en: "Children and network have a say in which way things go.",
      sv: "Barn och nätverk är med och bestämmer vart det ska."
    }
  })
]
