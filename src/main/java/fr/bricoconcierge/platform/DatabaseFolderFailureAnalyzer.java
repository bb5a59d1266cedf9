package fr.bricoconcierge.platform;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says in two lines why the embedded database does not start, in place of a stack trace. */
class DatabaseFolderFailureAnalyzer extends AbstractFailureAnalyzer<DatabaseFolderUnusable> {

    @Override
    protected FailureAnalysis analyze(Throwable root, DatabaseFolderUnusable cause) {
        return new FailureAnalysis(cause.getMessage(), cause.remedy(), cause);
    }
}
