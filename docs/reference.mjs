/** The main module of a package is called `index` by its file; here it goes by the name of its package, so that its page has a name. */
import { Application, ReflectionKind } from "typedoc"

export const load = (app) => {
  app.on(Application.EVENT_PROJECT_REVIVE, (project) => {
    for (const module of project.getReflectionsByKind(ReflectionKind.Module)) {
      if (module.name === "index") module.name = module.parent?.name.split("/").at(-1) ?? module.name
    }
  })
}
