package homeward.exchange.domain.notifications;

/**
 * Where a child went missing from and who is responsible. Texts are as given; empty when blank.
 *
 * @param place "Home address", "Foster placement" or the name of a home
 * @param homePostcode in capitals with one space ("ST2 4RE") when it has the form of a postcode,
 *     otherwise as given
 * @param district the force's name for the district; unknown districts are kept by name
 * @param lookedAfter whether the child is looked after by an authority
 * @param placingAuthority the authority's name; unknown authorities are kept by name
 */
public record MissingFrom(
    String place,
    String homePostcode,
    String district,
    boolean lookedAfter,
    String placingAuthority) {}
