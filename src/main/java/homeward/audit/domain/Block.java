package homeward.audit.domain;

/**
 * A sealed block.
 *
 * @param number counts from 1
 * @param entries how many rows it holds
 * @param previousHash hash of the block before
 * @param hash its own hash
 */
@SuppressWarnings("ArrayRecordComponent") // compared by Chain and the verifier, never by equals
public record Block(long number, int entries, byte[] previousHash, byte[] hash) {}
