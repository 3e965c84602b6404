/** The types of the core as they stand in its source, by way of the compiler: what an interface holds, what an alias stands for, and what stands above each. */
import { join } from "node:path"
import ts from "typescript"
import { root } from "./practice.ts"

const file = (name: string): string => join(root, "packages/core/src", name)
const program = ts.createProgram([file("Trajectory.ts")], { module: ts.ModuleKind.NodeNext, target: ts.ScriptTarget.ESNext, strict: true, noEmit: true, types: [] })
const checker = program.getTypeChecker()

/** The fields of an interface of this file, in its order. */
export const fieldsIn = (name: string, type: string): readonly ts.Symbol[] => {
  const source = program.getSourceFile(file(name))
  const found = source?.statements.find((one): one is ts.InterfaceDeclaration => ts.isInterfaceDeclaration(one) && one.name.text === type)
  if (found === undefined) throw new Error(`there is no ${type} in ${name}`)
  return checker.getTypeAtLocation(found).getProperties()
}

/** Those of an object, also of one that is put together from others. */
export const fieldsWithin = (node: ts.TypeNode): readonly ts.Symbol[] => checker.getTypeFromTypeNode(node).getProperties()

interface Declared {
  readonly type: ts.TypeNode
  readonly mayBeMissing: boolean
}
const isNothing = (node: ts.TypeNode): boolean => node.kind === ts.SyntaxKind.UndefinedKeyword

export const declared = ({ name, valueDeclaration: node }: ts.Symbol): Declared => {
  if (node === undefined || !ts.isPropertySignature(node) || node.type === undefined) throw new Error(`${name} is no field`)
  const { type, questionToken } = node
  return { type, mayBeMissing: questionToken !== undefined || (ts.isUnionTypeNode(type) && type.types.some(isNothing)) }
}

/** The alternatives of a type that may be several things; the type itself when it is one. */
export const alternatives = (node: ts.TypeNode): readonly ts.TypeNode[] => (ts.isUnionTypeNode(node) ? node.types.filter((one) => !isNothing(one)) : [node])

const nameIn = (node: ts.TypeReferenceNode): ts.Identifier => (ts.isQualifiedName(node.typeName) ? node.typeName.right : node.typeName)
export const nameOf = (node: ts.TypeNode): string | undefined => (ts.isTypeReferenceNode(node) ? nameIn(node).text : undefined)

/** What an alias stands for; undefined for what is none. */
export const aliased = (node: ts.TypeNode): ts.TypeNode | undefined => {
  if (!ts.isTypeReferenceNode(node)) return undefined
  const symbol = checker.getSymbolAtLocation(nameIn(node))
  const meant = symbol === undefined || (symbol.flags & ts.SymbolFlags.Alias) === 0 ? symbol : checker.getAliasedSymbol(symbol)
  return meant?.declarations?.find((one) => ts.isTypeAliasDeclaration(one))?.type
}

/** The codes that a type is one of; undefined when it is something else. */
export const codesOf = (node: ts.TypeNode): readonly string[] | undefined => {
  const type = checker.getTypeFromTypeNode(node)
  const all = type.isUnion() ? type.types : [type]
  return all.every((one) => one.isStringLiteral()) ? all.map((one) => one.value) : undefined
}

/** What stands above it, as one line. */
export const commentAbove = (symbol: ts.Symbol): string =>
  ts.displayPartsToString(symbol.getDocumentationComment(checker)).replaceAll(/\{@link (\w+)\}/gu, "`$1`").replaceAll(/\s+/gu, " ").trim()
