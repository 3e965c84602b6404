import type { Vocabulary } from "@omringd/core"

export const roles = {
  child: {
    professional: "barn",
    family: "barn",
    child: "barn"
  },
  parent: {
    professional: "förälder",
    family: "förälder",
    child: "mamma eller pappa"
  },
  "network-person": {
    professional: "nätverksperson",
    family: "någon som står er nära",
    child: "någon som står er nära"
  },
  consultant: {
    professional: "socialsekreterare",
    family: "den på socialtjänsten som säger vad som måste ändras",
    child: "den som säger vad som måste ändras"
  },
  "care-worker": {
    professional: "behandlare",
    family: "den som hjälper er i vardagen",
    child: "den som kommer och hjälper er"
  },
  "trusted-person": {
    professional: "lagstadgad förtroendeperson",
    family: "en vuxen som barnet litar på och har med sig",
    child: "en vuxen som du litar på"
  },
  referrer: {
    professional: "anmälare",
    family: "den som berättade om oron",
    child: "den som sa att något är fel"
  },
  prosecutor: {
    professional: "åklagare",
    family: "den som kan be en domare att titta på det",
    child: "den som kan be en domare om hjälp"
  },
  judge: {
    professional: "domare",
    family: "domare",
    child: "domare"
  }
} satisfies Vocabulary["roles"]
