/** What the reader follows; an empty text stands for all. */
export interface Choice {
  node: string;
  document: string;
}

/** A choice as it stands in the address: `sberbank`, `sberbank.003` or `.003`; empty for the default. */
export function formatState({ node, document }: Choice): string {
  return document === '' ? node : `${node}.${document}`;
}

/** Reads a choice from the address; what is no known node or document is taken as all. */
export function readState(
  text: string,
  allowed: { nodes: readonly string[]; documents: readonly string[] },
): Choice {
  const [node = '', document = ''] = text.split('.');
  return {
    node: allowed.nodes.includes(node) ? node : '',
    document: allowed.documents.includes(document) ? document : '',
  };
}
