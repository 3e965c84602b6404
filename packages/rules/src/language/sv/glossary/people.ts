import type { Entries } from "../../glossary.ts"

export const people = {
  network: {
    professional: { term: "nätverk", means: "Släkt, vänner och grannar runt en familj, som finns kvar när insatsen slutar." },
    family: { term: "era egna", means: "Släkt, vänner och grannar. De är kvar när vi slutar komma." },
    child: { term: "dina egna", means: "Morfar, en moster, en granne: de som är snälla mot dig." }
  },
  chair: {
    professional: {
      term: "nätverksordförande",
      means: "Någon i familj eller nätverk som kallar samman nätverket och håller det i gång, även senare."
    },
    family: { term: "den som samlar er", means: "En av era egna, som ser till att alla träffas." },
    child: { term: "den som samlar er", means: "En av dina egna som säger: kom så pratar vi." }
  },
  "lasting-adult": {
    professional: { term: "bestående vuxen", means: "Någon i familj eller nätverk som förbinder sig att finnas kvar i barnets liv." },
    family: { term: "den som finns kvar", means: "En vuxen som lovar att finnas där för barnet, vad som än händer." },
    child: { term: "den som alltid finns", means: "En vuxen som lovar att alltid finnas där för dig." }
  },
  "safe-person": {
    professional: { term: "trygghetsperson", means: "Någon i nätverket som ett barn har valt att gå till, med ett tecken att kalla på hjälp med." },
    family: { term: "den ert barn kan gå till", means: "Någon som barnet själv har valt, för när det inte är bra." },
    child: { term: "den du kan gå till", means: "Någon som du har valt, för när det inte är bra." }
  },
  spokesperson: {
    professional: { term: "talesperson", means: "Den som för talan för ett barn som inte kan göra det själv än." },
    family: { term: "den som talar för ert barn", means: "Någon som säger det barnet inte kan säga själv än." },
    child: { term: "den som hjälper till att säga det", means: "Någon som säger det ett barn inte kan säga än." }
  },
  coordinator: {
    professional: { term: "samordnare", means: "Den enda person familjen behöver vända sig till, som håller ihop all hjälp." },
    family: { term: "den ni kan fråga om allt", means: "En person som vet vem som gör vad. Den kan ni fråga om allt." },
    child: { term: "den du alltid kan fråga", means: "En person som vet vem som gör vad." }
  }
} satisfies Entries<"people">
