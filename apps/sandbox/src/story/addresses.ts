/** Where the story takes place. */
export type Addresses = { readonly product: string; readonly sandbox: string };
