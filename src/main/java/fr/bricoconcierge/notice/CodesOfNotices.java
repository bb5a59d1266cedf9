package fr.bricoconcierge.notice;

import fr.bricoconcierge.shared.CodeSource;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Those whose door got a notice, or who came by one, are found by its code. */
@Component
class CodesOfNotices implements CodeSource {

    @Override
    public String view() {
        return "notice_code_household";
    }

    @Override
    public Optional<String> read(String typed) {
        return NoticeCode.parse(typed).map(NoticeCode::text);
    }
}
