/** Lint rules of this house that no linter ships: what a folder may import, where nothing is thrown, and that a cast says why. */

const imports = {
  meta: { schema: [{ type: "object", properties: { allow: { type: "array", items: { type: "string" } } } }] },
  create(context) {
    const allowed = context.options[0].allow.map((pattern) => new RegExp(pattern))
    const check = (source) => {
      if (source === null || source === undefined) return
      const name = source.type === "Literal" ? String(source.value) : undefined
      if (name !== undefined && (name.startsWith(".") || allowed.some((pattern) => pattern.test(name)))) return
      context.report({ node: source, message: `this folder does not import ${name === undefined ? "what is only known when it runs" : `'${name}'`}` })
    }
    return {
      ImportDeclaration: (node) => check(node.source),
      ExportNamedDeclaration: (node) => check(node.source),
      ExportAllDeclaration: (node) => check(node.source),
      ImportExpression: (node) => check(node.source),
      TSImportType: (node) => check(node.source ?? node.argument)
    }
  }
}

const noThrow = {
  create: (context) => ({
    ThrowStatement: (node) => context.report({ node, message: "nothing is thrown here: answer with data" })
  })
}

const castHasReason = {
  create(context) {
    const reasonOn = (line) =>
      context.sourceCode.getAllComments().some(({ type, loc, value }) => type === "Line" && loc.start.line === line && /\p{L}+\s+\p{L}+/u.test(value))
    const check = (node) => {
      if (!reasonOn(node.loc.end.line)) context.report({ node, message: "a cast says why it is true, on its own line: `as X // why`" })
    }
    const isConst = ({ typeAnnotation: type }) => type.type === "TSTypeReference" && type.typeName.name === "const"
    return {
      TSAsExpression: (node) => { if (!isConst(node)) check(node) },
      TSTypeAssertion: (node) => { if (!isConst(node)) check(node) },
      TSNonNullExpression: check
    }
  }
}

export default {
  meta: { name: "walls" },
  rules: { imports, "no-throw": noThrow, "cast-has-reason": castHasReason }
}
