package cn.jingan.majorprojects.web;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.webmvc.autoconfigure.WebMvcRegistrations;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerAdapter;
import org.springframework.web.servlet.mvc.method.annotation.ServletInvocableHandlerMethod;

/** Has the handlers of commands called by {@link CommandRunner}, and all others as usual. */
@Component
class CommandAdapter implements WebMvcRegistrations {
    private final CommandRunner commands;

    CommandAdapter(CommandRunner commands) {
        this.commands = commands;
    }

    @Override
    public RequestMappingHandlerAdapter getRequestMappingHandlerAdapter() {
        return new RequestMappingHandlerAdapter() {
            @Override
            protected ServletInvocableHandlerMethod createInvocableHandlerMethod(HandlerMethod handler) {
                return CommandRunner.isCommand(handler)
                        ? new CommandMethod(handler)
                        : super.createInvocableHandlerMethod(handler);
            }
        };
    }

    private final class CommandMethod extends ServletInvocableHandlerMethod {
        CommandMethod(HandlerMethod handler) {
            super(handler);
        }

        @Override
        protected @Nullable Object doInvoke(@Nullable Object... given) throws Exception {
            return commands.run(this, given, () -> super.doInvoke(given));
        }
    }
}
