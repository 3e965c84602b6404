/** Public holidays in more than one jurisdiction, with their names in every language. */
import { each, easter } from "./calendar.ts"
import type { Holiday, Names } from "./calendar.ts"

export const holiday = (id: string, nl: string, en: string, sv: string, on: Holiday["on"]): Holiday => ({ id, names: { nl, en, sv }, on })
/** Only in the years written down, on that day. */
export const once = (id: string, names: Names, day: string): Holiday => ({ id, names, on: (year) => (day.startsWith(`${year}-`) ? day : undefined) })

export const newYear = holiday("new-year", "nieuwjaar", "New Year's Day", "nyårsdagen", each(1, 1))
export const goodFriday = holiday("good-friday", "Goede Vrijdag", "Good Friday", "långfredagen", easter(-2))
export const easterSunday = holiday("easter", "Pasen", "Easter Sunday", "påskdagen", easter(0))
export const easterMonday = holiday("easter-monday", "paasmaandag", "Easter Monday", "annandag påsk", easter(1))
export const labourDay = holiday("labour-day", "Dag van de Arbeid", "Labour Day", "första maj", each(5, 1))
export const ascension = holiday("ascension", "Hemelvaartsdag", "Ascension Day", "Kristi himmelsfärdsdag", easter(39))
export const pentecost = holiday("pentecost", "Pinksteren", "Whit Sunday", "pingstdagen", easter(49))
export const whitMonday = holiday("whit-monday", "pinkstermaandag", "Whit Monday", "annandag pingst", easter(50))
export const christmas = holiday("christmas", "Kerstmis", "Christmas Day", "juldagen", each(12, 25))
export const boxingDay = holiday("boxing-day", "tweede kerstdag", "Boxing Day", "annandag jul", each(12, 26))
