const CODE = /^[a-z0-9]+(-[a-z0-9]+)+$/;

/** A product as it was written down; one that was kept as a code (`mandelic-acid`) in words. */
export function sayProduct(product: string): string {
  if (!CODE.test(product)) return product;
  const words = product.replaceAll('-', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}
