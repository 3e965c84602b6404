import type { Vocabulary } from "@omringd/core"

export const network = {
  RelativeFound: {
    professional: "{by} identifierade {person} som en person i barnens nätverk.",
    family: "En till kom fram som finns runt barnen: {person}.",
    child: "En till kom fram som finns nära: {person}."
  },
  NetworkPersonAsked: {
    professional: "{person} tillfrågades om att vara med i nätverket.",
    family: "{person} fick frågan om att hjälpa till.",
    child: "{person} fick frågan om att hjälpa till."
  },
  NetworkPersonInformed: {
    professional: "{person} informerades om oron: {of}.",
    family: "{person} fick veta vad vi är oroliga för.",
    child: "{person} fick veta vad som är svårt."
  },
  NetworkPersonCommitted: {
    professional: "{person} gjorde ett åtagande i nätverket.",
    family: "{person} lovade att hjälpa till, och sa hur.",
    child: "{person} lovade att hjälpa till, och sa hur."
  },
  LastingAdultCommitted: {
    professional: "{adult} förband sig att vara en bestående vuxen för {child}.",
    family: "{adult} lovade att finnas kvar för {child}, vad som än händer.",
    child: "{adult} lovade att alltid finnas där för {child}."
  },
  NetworkMeetingCalled: {
    professional: "Ett nätverksmöte kallades till {on} med {invited}.",
    family: "Till den {on} bads alla att komma till bordet: {invited}.",
    child: "Vi valde en dag då vi ska sitta ner och prata: {on}."
  },
  NetworkMeetingHeld: {
    professional: "Nätverksmöte hölls med {present}.",
    family: "Det blev en träff, och {present} var med.",
    child: "Det blev en träff, och {present} var med."
  },
  ChairNamed: {
    professional: "{chair} utsågs till nätverksordförande.",
    family: "{chair} blev den som kallar ihop alla.",
    child: "{chair} blev den som ber alla att komma."
  },
  SafePersonChosen: {
    professional: "{child} valde {person} som trygghetsperson i nätverket.",
    family: "{child} valde {person} att gå till när något inte är bra.",
    child: "{child} valde {person} att gå till när något är fel."
  }
} satisfies Partial<Vocabulary["steps"]>
