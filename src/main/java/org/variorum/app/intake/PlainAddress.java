package org.variorum.app.intake;

import java.util.Locale;
import org.variorum.exchange.annotation.Addresses;
import org.variorum.model.Id;

/// The address of a page without what does not change the page, so that two ways of writing it are one: `http` or
/// `https`, letter case of the server's name, a fragment, a slash at the end.
final class PlainAddress {
    private PlainAddress() {}

    static String of(String address) {
        String plain = address.strip();
        int scheme = plain.indexOf("://");
        if (scheme < 0 || !plain.toLowerCase(Locale.ROOT).startsWith("http")) {
            return plain;
        }
        int hash = plain.indexOf('#');
        String rest = plain.substring(scheme + 3, hash < scheme ? plain.length() : hash);
        int slash = rest.indexOf('/');
        String server = (slash < 0 ? rest : rest.substring(0, slash)).toLowerCase(Locale.ROOT);
        String path = slash < 0 ? "" : rest.substring(slash);
        String whole = server.replaceFirst("^www\\.", "").replaceFirst(":(80|443)$", "") + path;
        return "https://" + whole.replaceFirst("/+$", "");
    }

    /// The id under which a text that lies at an address is known before it comes: always the same.
    static Id.Document document(String address) {
        return new Id.Document(Addresses.id("document", of(address)));
    }

    /// What the file at an address is called; empty where the address does not say.
    static String file(String address) {
        String path = of(address).replaceFirst("[?#].*$", "");
        String last = path.substring(path.lastIndexOf('/') + 1);
        return last.contains(".") && !path.endsWith("//" + last) ? last : "";
    }
}
