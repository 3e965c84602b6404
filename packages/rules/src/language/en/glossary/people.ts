import type { Entries } from "../../glossary.ts"

export const people = {
  network: {
    professional: { term: "network", means: "The relatives, friends and neighbours around a family, who stay when the services leave." },
    family: { term: "your own people", means: "Family, friends and people next door. They stay when we leave." },
    child: { term: "your own people", means: "Grandad, an aunt, a friend: people who are good to you." }
  },
  chair: {
    professional: { term: "chair", means: "Someone of family or network who calls the network together and keeps it going, also later." },
    family: { term: "who calls you all together", means: "One of your own people, who gets the others around the table." },
    child: { term: "who calls you all together", means: "One of your people who says: come, let us talk." }
  },
  "lasting-adult": {
    professional: { term: "lasting adult", means: "Someone of family or network who commits to staying in a child's life." },
    family: { term: "who stays", means: "An adult who promises to stay for your child, whatever happens." },
    child: { term: "who is always there", means: "A grown-up who says: I will always be there for you." }
  },
  "safe-person": {
    professional: { term: "safe person", means: "Someone of the network whom a child chose to go to, with a sign to call them." },
    family: { term: "who your child can go to", means: "Someone your child chose, for when things are not well." },
    child: { term: "who you can go to", means: "Someone you chose, for when things are not good." }
  },
  spokesperson: {
    professional: { term: "spokesperson", means: "The person who speaks for a child that cannot do so itself yet." },
    family: { term: "who speaks for your child", means: "Someone who says what your child cannot say alone yet." },
    child: { term: "who helps to say it", means: "Someone who says what a child cannot say alone yet." }
  },
  coordinator: {
    professional: { term: "coordinator", means: "The one person a family can turn to with everything, who makes all help fit together." },
    family: { term: "who you can turn to", means: "One person who knows who does what. You can ask them anything." },
    child: { term: "who you can always ask", means: "One person who knows who does what." }
  }
} satisfies Entries<"people">
