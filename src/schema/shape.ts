/** A schema as far as it says which keys something may have, and what holds where one is not written. */
export interface Shape {
  readonly $ref?: string;
  readonly $defs?: Readonly<Record<string, Shape>>;
  readonly properties?: Readonly<Record<string, Shape>>;
  readonly items?: Shape;
  readonly additionalProperties?: boolean | Shape;
  readonly required?: readonly string[];
  readonly type?: string | readonly string[];
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly if?: Shape;
  readonly then?: Shape;
  readonly else?: Shape;
  readonly default?: NonNullable<unknown>;
  readonly 'x-default'?: string;
}
