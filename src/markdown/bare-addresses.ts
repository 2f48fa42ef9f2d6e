/*
 * What GFM does about bare addresses, left out of texts that hold none. Its extension tries for an e-mail address at every
 * letter, and looks through every text node again, which took half of the parsing; the trees are the same.
 */
import type { Processor } from 'unified';

interface Construct {
  readonly name?: string;
}

/** A syntax extension of micromark, as far as it matters here. */
interface Syntax {
  readonly text?: Readonly<Record<string, Construct | readonly Construct[]>>;
}

/** An extension of mdast-util-from-markdown. */
interface TreeExtension {
  readonly enter?: object;
}

interface Extensions {
  micromarkExtensions?: readonly Syntax[];
  fromMarkdownExtensions?: ReadonlyArray<TreeExtension | readonly TreeExtension[]>;
}

const everyAddress = ['emailAutolink', 'protocolAutolink', 'wwwAutolink'];

/** To be used after GFM: reads each text with no more than what its bare addresses need. */
export function bareAddresses(this: Processor): void {
  const parse = this.parser;
  if (parse === undefined) throw new Error('There is no parser yet');
  const data: Extensions = this.data() as Extensions;
  const { micromarkExtensions = [], fromMarkdownExtensions = [] } = data;
  const full = { micromarkExtensions, fromMarkdownExtensions };
  const withoutMail = { ...full, micromarkExtensions: withoutConstructs(micromarkExtensions, ['emailAutolink']) };
  const plain = {
    micromarkExtensions: withoutConstructs(micromarkExtensions, everyAddress),
    fromMarkdownExtensions: fromMarkdownExtensions.flat().filter(({ enter = {} }) => !('literalAutolink' in enter)),
  };
  this.parser = (text, file) => {
    Object.assign(data, canHoldAddress(text) ? (text.includes('@') ? full : withoutMail) : plain);
    return parse(text, file);
  };
}

/** References and escapes (`&#64;`, `ww\w.`) can stand for the signs of an address. */
function canHoldAddress(text: string): boolean {
  return /[@&\\]|http|www/i.test(text);
}

function withoutConstructs(extensions: readonly Syntax[], names: readonly string[]): Syntax[] {
  return extensions.map((extension) => {
    if (extension.text === undefined) return extension;
    const left = Object.entries(extension.text).map(([sign, constructs]) => {
      return [sign, [constructs].flat().filter(({ name = '' }: Construct) => !names.includes(name))] as const;
    });
    return { ...extension, text: Object.fromEntries(left.filter(([, constructs]) => constructs.length > 0)) };
  });
}
